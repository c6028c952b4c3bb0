import { define } from '../../element/define.js';
import { CtaMapElement } from './cta-map.js';

define('cta-map', CtaMapElement);
