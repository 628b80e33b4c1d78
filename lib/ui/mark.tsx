import type { JSX } from 'preact';

/** Keyslip's mark: a key in a shield. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path
        class="shape"
        d="M8 .4 14.4 2.6v5.2c0 3.7-2.6 6.4-6.4 7.8-3.8-1.4-6.4-4.1-6.4-7.8V2.6z"
      />
      <path
        class="cut"
        d="M8 3.2a2.6 2.6 0 0 1 .9 5V9.6h1.7v1.6H8.9v1.6H7.1V8.2a2.6 2.6 0 0 1 .9-5zm0 1.6a1 1 0 1 0 0 2 1 1 0 0 0 0-2z"
      />
    </svg>
  );
}
