// A progress bar on a terminal, silence elsewhere. On standard error: standard output belongs to the result.

export type Progress = (done: number, all: number) => void;

const width = 30;

export function progressBar(label: string, stream: NodeJS.WriteStream = process.stderr): Progress & { end(): void } {
  let shown = false;
  const show = ((done, all) => {
    if (!stream.isTTY || all === 0) return;
    shown = true;
    const filled = Math.min(width, Math.round((done / all) * width));
    stream.write(`\r${label} ${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${all}`);
  }) as Progress & { end(): void };
  show.end = () => {
    if (shown) stream.write("\n");
  };
  return show;
}
