// What every field of a form has around it: its label, a hint, and the problem that is read with it.
import type { ReactNode } from "react";

export interface Labels {
  name: string;
  label: string;
  hint?: string;
  problem?: string;
}

/** What ties the field itself to the words around it. The list of what needs mending leads to its id. */
export function described({ name, hint, problem }: Labels) {
  const id = `field-${name}`;
  const by = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return { id, name, "aria-invalid": problem ? true : undefined, "aria-describedby": by || undefined };
}

export function Labelled({ name, label, hint, problem, children }: Labels & { children: ReactNode }) {
  const id = `field-${name}`;
  return (
    <div className={problem ? "border-against border-s-4 ps-3" : ""}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="font-semibold text-against">
          {problem}
        </p>
      ) : null}
      {children}
    </div>
  );
}
