import { embeddedForm } from '../sites/frame-form';
import { byId } from './page';

// A frame without an address of its own needs the whole one to post to.
const form = embeddedForm('https://github.com/frames/posted');

const blank = byId('blank') as HTMLIFrameElement;
if (blank.contentDocument) blank.contentDocument.body.innerHTML = form;
(byId('srcdoc') as HTMLIFrameElement).srcdoc = form;
