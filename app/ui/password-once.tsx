// A password made for somebody: shown this once, to be told by word of mouth.
import { Notice } from "./notice.tsx";
import { useSay } from "./say.tsx";

export function PasswordOnce({ password }: { password?: string }) {
  const t = useSay();
  if (!password) return null;
  return (
    <div className="mt-4" role="status">
      <Notice>
        <p className="font-semibold">{t("admin.passwordHeading")}</p>
        <p className="my-1 font-bold text-xl">
          <code>{password}</code>
        </p>
        <p>{t("admin.passwordText")}</p>
      </Notice>
    </div>
  );
}
