import { page } from '../layout';
import type { Application, Reply } from '../site';

/** An AI assistant, under chatgpt.com: a ProseMirror composer, and an answer that streams in. */
export const assistant: Application = ({ method, url, body }) => {
  if (method === 'POST') return url.pathname === '/backend/conversation' ? stream(body) : undefined;
  return url.pathname === '/' ? home() : undefined;
};

function home(): Reply {
  return page({
    title: 'Assistant',
    look: 'assistant',
    script: 'assistant',
    body: `<aside><h1>Assistant</h1><button type="button">New conversation</button>
  <ul><li aria-current="page">Failing release job</li><li>Regex for log lines</li><li>Holiday plan</li></ul></aside>
<main>
  <div id="conversation" role="log" aria-label="Conversation"><h2>What are you working on?</h2></div>
  <div class="composer"><div id="prompt" data-placeholder="Ask anything"></div>
    <p><span>Fast answers</span><button id="send" type="button" aria-label="Send prompt">↑</button></p></div>
  <small class="fine">Assistants make mistakes. Check what matters.</small>
</main>`,
  });
}

function stream(body: Buffer): Reply {
  const words = `I read ${body.length} bytes. The job stops because the registry refuses the login: check the token it uses.`;
  return {
    headers: { 'content-type': 'text/event-stream' },
    body: words.split(' ').map((word) => `data: ${JSON.stringify(`${word} `)}\n\n`),
  };
}
