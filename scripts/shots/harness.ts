import { openDialog } from '../../lib/dialog/dialog';
import { showNotice } from '../../lib/dialog/notice';

Object.assign(globalThis, { openDialog, showNotice });
