import { define } from '../../element/define.js';
import { PathwayExplorerElement } from './pathway-explorer.js';

define('pathway-explorer', PathwayExplorerElement);
