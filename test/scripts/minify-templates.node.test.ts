import { expect } from 'chai';
import { minifyCss, minifyHtml, minifyTemplates } from '../../scripts/minify-templates.js';

describe('a stylesheet in the built files', () => {
  it('loses comments, line breaks and the last semicolon', () => {
    const css = `
      /* The host. */
      :host {
        display: block;
        color: light-dark(#000, #fff); /* why */
      }
    `;
    expect(minifyCss(css).trim()).to.equal(':host{display:block;color:light-dark(#000,#fff)}');
  });

  it('writes numbers and colours as short as they can be', () => {
    expect(minifyCss('.a{margin:-0.5em 0.25em;color:#FFFFFF;top:10.5px}.b0.c{d:#ffffff0f}')).to.equal(
      '.a{margin:-.5em .25em;color:#FFF;top:10.5px}.b0.c{d:#ffffff0f}',
    );
  });

  for (const css of [
    '.a :hover{color:red}',
    '.a:not(.b) > .c + .d ~ .e{inline-size:calc(100% - 2 * var(--x) + 1px)}',
    '.a::before{content:"  a ; { } /* b */ : c  "}',
    ".a{grid-template-areas:'a  b' 'c  d'}",
    '@media (width > 40em) and (prefers-color-scheme: dark){a{b:c}}',
    '.a{--empty: ;--pair:1 2}',
    '.a{background:url(data:image/svg+xml;utf8,%3Csvg%3E)}',
    '.a{font:italic 1em / 1.5 "A, B"}',
  ])
    it(`means the same afterwards: ${css}`, () => {
      expect(minifyCss(css).replace(': dark', ':dark')).to.equal(css.replace(': dark', ':dark'));
    });
});

describe('a template in the built files', () => {
  it('keeps one space where there was white space, and none where there was none', () => {
    expect(minifyHtml('<p>\n    a <b>b</b>\n  c</p\n  ><i>d</i>')).to.equal('<p> a <b>b</b> c</p ><i>d</i>');
  });

  it('keeps its expressions', () => {
    const code = 'const t = html`<p\n  class=${a}\n>\n  ${html`<b>\n  ${b}</b>`} </p>`;';
    expect(String(minifyTemplates(code))).to.equal(
      'const t = html`<p class=${a} > ${html`<b> ${b}</b>`} </p>`;',
    );
  });

  it('keeps the text of a translated template, which is the key of its translation', () => {
    const code = 'this.#i18n.msg(html`a\n  <b>b</b>`);';
    expect(String(minifyTemplates(code))).to.equal(code);
  });

  it('keeps other templates', () => {
    const code = 'const a = `x\n  y` + str`a\n  ${b}`; const c = html`<p></p>`;';
    expect(String(minifyTemplates(code))).to.equal(code);
  });
});
