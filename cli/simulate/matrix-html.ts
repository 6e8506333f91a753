import type { Speaker } from "../access/say.ts";
import { simulateWords } from "./in-language.ts";
import type { Matrix } from "./matrix.ts";
import { matrixCell } from "./matrix-cell.ts";

/** The matrix as one page that needs nothing from anywhere, for a screen or a sheet of paper. */
export function matrixHtml({ targets, rows, example }: Matrix, title: string, speaker: Speaker): string {
  const words = simulateWords(speaker.language);
  const heading = escaped(words.matrixTitle(title));
  const head = targets.map((target) => `<th scope="col">${escaped(speaker.targetName(target))}</th>`);
  const body = rows.map(({ key, verdicts }) => {
    const cells = verdicts.map((verdict) => {
      const { kind, text } = matrixCell(verdict, speaker);
      return `<td class="${kind}" title="${escaped(speaker.verdict(verdict))}">${escaped(text)}</td>`;
    });
    return `<tr><th scope="row">${escaped(speaker.subject(key))}</th>${cells.join("")}</tr>`;
  });
  return `<!doctype html>
<html lang="${speaker.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${style}</style>
</head>
<body>
<h1>${heading}</h1>
<p>${escaped(capital(speaker.circumstances(example)))}. ${escaped(words.legend)}</p>
<div class="wide"><table>
<thead><tr><th scope="col">${escaped(words.people)}</th>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif; }
body { margin: 1.5rem; }
h1 { font-size: 1.4rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8886; padding: .35rem .5rem; text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: Canvas; }
tbody th { font-weight: 600; max-width: 18rem; }
td { max-width: 14rem; }
.stopped { background: #d9363e33; }
.asked { background: #2e9e5b2b; }
.open { background: #e6a70033; }
.unknown { background: #88888833; }
@media print { body { margin: 0; } .wide { overflow: visible; } }
`;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
