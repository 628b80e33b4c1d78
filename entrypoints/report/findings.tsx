import type { JSX } from 'preact';
import type { SecretClass } from '../../lib/detect';
import type { SourceFinding } from '../../lib/page/source/types';
import { t } from '../../lib/ui/i18n';
import { type Said, saidOf } from './words';

interface FindingsProps {
  readonly findings: readonly SourceFinding[];
  readonly shown: ReadonlySet<SecretClass>;
}

/** Findings by file, files with the gravest ones first. */
export function Findings({ findings, shown }: FindingsProps): JSX.Element {
  const groups = new Map<string, Said[]>();
  for (const said of saidOf(findings, Date.now())) {
    if (!shown.has(said.finding.class)) continue;
    groups.set(said.file, [...(groups.get(said.file) ?? []), said]);
  }
  return (
    <>
      {[...groups].map(([file, inFile]) => (
        <section key={file} class="file">
          <h2>
            <bdi>{file}</bdi>
          </h2>
          <ul>
            {inFile.map((said) => (
              <Finding
                key={`${said.finding.key} ${said.line}:${said.column} ${said.places.at(-1)}`}
                said={said}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Finding({ said }: { readonly said: Said }): JSX.Element {
  const { finding, title, word, shown, places, says, advice, help, revoke } = said;
  return (
    <li class={finding.gravity}>
      <p class="what">
        <span class="word">{word}</span> <strong>{title}</strong> <code class="hint">{shown}</code>
      </p>
      <p class="where">{places.join(' · ')}</p>
      <p class="says">{says.join(' · ')}</p>
      <p class="advice">
        {advice && <bdi lang="en">{advice}</bdi>}{' '}
        {revoke && <Link to={revoke}>{t('sourceRevoke')}</Link>}{' '}
        {help && <Link to={help}>{t('sourceDocs')}</Link>}
      </p>
    </li>
  );
}

/** Addresses are those of the rules' facts, never of the scanned page. */
function Link({ to, children }: { readonly to: string; readonly children: string }): JSX.Element {
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
