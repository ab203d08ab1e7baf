import type { Asked } from './asked';

const asJson = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The floor: one page with its style and its script in it, by hand, without any framework. The first question stands in the page. */
export function handWrittenPage(asked: readonly Asked[]): string {
  const [first] = asked;
  if (!first) throw new Error('There is no question to ask.');
  const buttons = first.answers
    .map(({ choice, label }) => `<button data-answer="${choice}">${label}</button>`)
    .join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Questions</title>
<style>
body{margin:0 auto;max-width:36rem;padding:1.25rem;font:1.125rem/1.55 system-ui,sans-serif;background:#f5f2eb;color:#211f1b}
h1{font:1.75rem/1.28 serif}
button{display:block;width:100%;min-height:3.75rem;margin:.4rem 0;font:inherit;text-align:start;background:#fffefa;border:0;border-bottom:2px solid #1b3a63}
</style>
<main data-screen="question" data-question="${first.id}"><h1>${first.title}</h1><p>${first.help}</p>${buttons}</main>
<script>
const asked=${asJson(asked)},main=document.querySelector('main'),given={};
let at=0;
main.addEventListener('click',({target})=>{
  const choice=target.dataset.answer;
  if(!choice)return;
  given[asked[at].id]=choice;
  at+=1;
  const next=asked[at];
  main.dataset.question=next?next.id:'';
  main.replaceChildren(...(next?[el('h1',next.title),el('p',next.help),...next.answers.map(({choice,label})=>{const b=el('button',label);b.dataset.answer=choice;return b})]:[el('h1','Thank you'),...Object.entries(given).map(([id,choice])=>el('p',id+': '+choice))]));
  if(!next)main.dataset.screen='result';
});
function el(name,text){const e=document.createElement(name);e.textContent=text;return e}
</script>
</html>
`;
}
