import { allDomains } from '../../contract/domains';
import { optionalParam } from '../../filters/params';

/** The theme that a form is wanted of. */
export const formParam = optionalParam('form', allDomains);
