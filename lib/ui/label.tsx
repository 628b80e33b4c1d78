import type { JSX } from 'preact';

/** What an exception lets through; a hint at a key, such as `ghp_…9f2c`, stays in one piece. */
export function Label({ label }: { readonly label: string }): JSX.Element {
  const [, what, hint] = /^(.*\s)?(\S*…\S*)$/s.exec(label) ?? [null, label, null];
  return (
    <bdi>
      {what}
      {hint && <code class="hint">{hint}</code>}
    </bdi>
  );
}
