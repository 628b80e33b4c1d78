import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type CustomRule, findCustom } from '../../../lib/detect/custom/rules';
import { Field } from '../../../lib/ui/controls';
import { t } from '../../../lib/ui/i18n';

/** More text than this is not tried at every keystroke, in code units. */
const MOST = 100_000;

/** Shows live what a rule would find in a text. The text stays in this field. */
export function TestBox({ rule }: { rule: CustomRule | null }): JSX.Element {
  const [text, setText] = useState('');
  const tried = text.slice(0, MOST);
  const matches = rule ? findCustom(tried, [rule]) : [];
  const pieces: JSX.Element[] = [];
  let done = 0;
  for (const { start, end } of matches) {
    pieces.push(<span key={done}>{tried.slice(done, start)}</span>);
    pieces.push(<mark key={start}>{tried.slice(start, end)}</mark>);
    done = end;
  }
  return (
    <div class="test-box">
      <Field label={t('testBox')} hint={t('testBoxSays')}>
        {(control) => (
          <textarea
            {...control}
            class="mono"
            spellcheck={false}
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <p role="status">
        {rule && text !== '' ? t('testMatches', String(matches.length)) : t('testNothing')}
      </p>
      {matches.length > 0 && (
        <pre class="mono">
          {pieces}
          {tried.slice(done)}
        </pre>
      )}
    </div>
  );
}
