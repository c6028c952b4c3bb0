import { define } from '../../element/define.js';
import { EventCalendarElement } from './event-calendar.js';

define('event-calendar', EventCalendarElement);
