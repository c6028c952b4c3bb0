import { define } from '../../element/define.js';
import { AwarenessCampaignElement } from './awareness-campaign.js';

define('awareness-campaign', AwarenessCampaignElement);
