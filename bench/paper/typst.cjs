// Typst as the npm package has it, called like its command line:
// node typst.cjs FILE.typ OUT.pdf ROOT FONTS STANDARD KEY=VALUE…
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const fs = require('node:fs');
const path = require('node:path');

const [file, out, root, fonts, standard, ...pairs] = process.argv.slice(2);
const inputs = Object.fromEntries(pairs.map(pair => pair.split('=')));
const compiler = NodeCompiler.create({ workspace: path.resolve(root), fontArgs: [{ fontPaths: [path.resolve(fonts)] }], inputs });
const compiled = compiler.compile({ mainFilePath: path.resolve(file) });
if (!compiled.result) {
  console.error(JSON.stringify(compiler.fetchDiagnostics(compiled.takeError()), null, 1));
  process.exit(1);
}
fs.writeFileSync(out, compiler.pdf(compiled.result, { pdfStandard: standard }));
