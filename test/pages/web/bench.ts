import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { byId } from './page';

const line = 'The deploy went through after the second try; the log is attached for whoever asks. ';

/** One megabyte, in lines. */
const long = byId('long') as HTMLTextAreaElement;
long.value = `${line}\n`.repeat(Math.ceil(1_000_000 / (line.length + 1)));

/** A document of 2,000 paragraphs. */
const paragraphs = Array.from({ length: 2000 }, () =>
  schema.node('paragraph', null, schema.text(line.repeat(3))),
);
new EditorView(byId('document'), {
  state: EditorState.create({ doc: schema.node('doc', null, paragraphs) }),
});

document.body.dataset.ready = '';
