declare module '*.css';
declare module 'codemirror5' {
  import CodeMirror from 'codemirror';
  export default CodeMirror;
}
declare module '@toast-ui/editor' {
  import { Editor } from '@toast-ui/editor/types';
  export default Editor;
}
