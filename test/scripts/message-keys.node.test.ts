import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { expect } from 'chai';
import { messageKeys } from '../../scripts/message-keys.js';

const key = (strings: string | string[], html = false) => generateMsgId(strings, html).slice(0, 7);

describe('a text in the built files', () => {
  it('is its key, which the catalogues know', () => {
    expect(String(messageKeys(`i18n.msg('It\\'s here') + msg("Details")`))).to.equal(
      `i18n.msg('${key("It's here")}') + msg('${key('Details')}')`,
    );
  });

  it('keeps its values in their order', () => {
    expect(String(messageKeys('msg(str`${a} of ${f(b)} events`)'))).to.equal(
      `msg(str\`${key(['', ' of ', ' events'])}\${a}\${f(b)}\`)`,
    );
  });

  it('may hold markup', () => {
    expect(String(messageKeys('msg(html`See <a href=${url}>this</a>`)'))).to.equal(
      `msg(html\`${key(['See <a href=', '>this</a>'], true)}\${url}\`)`,
    );
  });

  it('may be a value in another', () => {
    expect(String(messageKeys("msg(str`Kind: ${msg('Fair')}.`)"))).to.equal(
      `msg(str\`${key(['Kind: ', '.'])}\${msg('${key('Fair')}')}\`)`,
    );
  });

  it('has to stand in the call', () => {
    expect(() => messageKeys('msg(title)')).to.throw('msg(title)');
  });
});
