import type { Reply } from './site';

/** Text made safe for HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

interface PageOptions {
  readonly title: string;
  /** Names a stylesheet in styles/, and the class of <body>. */
  readonly look: string;
  /** Names a script in web/. */
  readonly script?: string;
  /** Packages that write style elements need this, and the pages that use them allow it. */
  readonly inlineStyles?: boolean;
  readonly body: string;
}

/**
 * Real applications forbid inline code and styles, so the fixtures do too: whatever the extension
 * injects has to work under this policy.
 */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' wss:; frame-src *; object-src 'none'; base-uri 'none'";

/** A whole HTML page of a fixture application. */
export function page({ title, look, script, inlineStyles = false, body }: PageOptions): Reply {
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': inlineStyles
        ? policy.replace(
            "style-src 'self'",
            "style-src 'self' 'unsafe-inline'; font-src 'self' data:",
          )
        : policy,
      'cache-control': 'no-store',
    },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/base.css">
<link rel="stylesheet" href="/assets/${look}.css">
${inlineStyles ? `<link rel="stylesheet" href="/assets/${script}.bundle.css">` : ''}
${script ? `<script type="module" src="/assets/${script}.js"></script>` : ''}
</head>
<body class="${look}">
${body}
</body>
</html>`,
  };
}

/** A round avatar with initials; the hue is derived from the name, so people stay recognisable. */
export function avatar(name: string): string {
  const initials = name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
  const hue = [...name].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 6;
  return `<span class="avatar hue-${hue}" aria-hidden="true">${escapeHtml(initials)}</span>`;
}
