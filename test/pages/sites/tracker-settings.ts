import type { Reply } from '../site';
import { trackerPage } from './tracker-page';

/** A page that asks for a secret: pasting one here is what the user means to do. */
export function newSecretPage(): Reply {
  return trackerPage(
    'New secret',
    `<h1>Actions secrets / New secret</h1>
<form class="card" action="/acme/app/settings/secrets" method="post">
  <label for="secret-name">Name</label>
  <input id="secret-name" name="name" autocomplete="off" placeholder="DEPLOY_TOKEN">
  <label for="secret-value">Secret value</label>
  <textarea id="secret-value" name="value" rows="4"></textarea>
  <p class="actions"><button id="save-secret" class="primary">Add secret</button></p>
</form>`,
  );
}

/** A sign-in page, whose password field is nobody else's business. */
export function passwordPage(): Reply {
  return trackerPage(
    'Sign in',
    `<h1>Sign in</h1>
<form class="card narrow" action="/session" method="post">
  <label for="login">Name</label><input id="login" name="login" autocomplete="username">
  <label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password">
  <p class="actions"><button id="sign-in" class="primary">Sign in</button></p>
</form>`,
  );
}
