import { allDomains } from '../../contract/domains';
import { optionalParam } from '../../filters/params';

/** The theme of the wanted form. */
export const formParam = optionalParam('form', allDomains);
