// One click takes a change of wishes back.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";

export function UndoWishes({ clientId, version }: { clientId: string; version: number }) {
  const t = useSay();
  return (
    <Form method="post" action={`/coach/clients/${clientId}/wishes`}>
      <button type="submit" name="undo" value={version} className="button shrink-0">
        {t("wish.undo")}
      </button>
    </Form>
  );
}
