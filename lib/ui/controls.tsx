import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from './i18n';

/** The small parts that pages are made of: native elements with a name, a look and nothing else. */

interface FieldProps {
  label: string;
  /** What is wrong with it; read out with the field. */
  error?: string | undefined;
  hint?: string | undefined;
  class?: string;
  /** Makes the control; the attributes tie it to its label. */
  children: (control: {
    id: string;
    'aria-describedby'?: string;
    'aria-invalid'?: true;
  }) => unknown;
}

/** A label above its control, and below it what is wrong or good to know. */
export function Field({ label, error, hint, class: look = '', children }: FieldProps): JSX.Element {
  const id = useId();
  const note = error ?? hint;
  const described = note ? { 'aria-describedby': `${id}-note` } : {};
  return (
    <div class={`field ${look}`}>
      <label for={id}>{label}</label>
      {
        children({
          id,
          ...described,
          ...(error ? { 'aria-invalid': true as const } : {}),
        }) as ComponentChildren
      }
      {note && (
        <p id={`${id}-note`} class={error ? 'wrong' : 'says'} role={error ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </div>
  );
}

interface SearchProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A field for words that narrow a list down. */
export function Search({ label, value, onChange }: SearchProps): JSX.Element {
  return (
    <Field label={label} class="grow">
      {(control) => (
        <input
          {...control}
          type="search"
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface SelectProps<T extends string> {
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  onChange: (value: T) => void;
  disabled?: boolean;
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
}

/** A choice of one. */
export function Select<T extends string>({
  value,
  options,
  onChange,
  ...rest
}: SelectProps<T>): JSX.Element {
  return (
    <select
      {...rest}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find(([one]) => one === currentTarget.value);
        if (chosen) onChange(chosen[0]);
      }}
    >
      {options.map(([one, label]) => (
        <option key={one} value={one} selected={one === value}>
          {label}
        </option>
      ))}
    </select>
  );
}

interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A box to tick, with its words beside it. */
export function Check({ checked, onChange, disabled = false, children }: CheckProps): JSX.Element {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

/** Says, in words and with a lock, that the organisation has decided this. */
export function LockNote({ locked }: { locked: boolean }): JSX.Element | null {
  if (!locked) return null;
  return (
    <p class="lock">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 7.2h9v6.3h-9zM5.3 7V4.9a2.7 2.7 0 0 1 5.4 0V7" />
      </svg>
      {t('locked')}
    </p>
  );
}

/** What a list says that has nothing in it. */
export function Empty({ children }: { children: ComponentChildren }): JSX.Element {
  return <p class="empty">{children}</p>;
}
