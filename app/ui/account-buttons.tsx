// A new first password, closing and reopening an account. What cannot be done by one slip is folded away.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";

export function AccountButtons({ closed, clients }: { closed: boolean; clients: number }) {
  const t = useSay();
  if (closed) {
    return (
      <Form method="post" className="mt-8">
        <button type="submit" name="act" value="reopen" className="button button-primary">
          {t("admin.reopenAccount")}
        </button>
      </Form>
    );
  }
  return (
    <Form method="post" className="mt-8 flex flex-wrap items-start gap-2">
      <Folded act="password" label={t("admin.newPassword")} texts={[t("admin.newPasswordText")]} />
      <Folded
        act="close"
        label={t("admin.closeAccount")}
        texts={[t("admin.closeText"), clients > 0 ? t("admin.closeClients", { count: clients }) : ""]}
      />
    </Form>
  );
}

function Folded({ act, label, texts }: { act: string; label: string; texts: string[] }) {
  return (
    <details className="basis-auto open:basis-full">
      <summary className="button list-none [&::-webkit-details-marker]:hidden">{label}</summary>
      <div className="mt-3 grid gap-3 rounded-lg bg-sunken p-3">
        {texts.filter(Boolean).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <button type="submit" name="act" value={act} className="button justify-self-start">
          {label}
        </button>
      </div>
    </details>
  );
}
