import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callLink, mailLink, smsLink, whatsappLink } from '../../src/clinic/contact-links';

const NUMBER = '+1 (512) 555-0100';
const MAIL = 'office@clinic.example';
const HARD = 'Größe & Co? 50% = a+b #1\r\nsecond line\rthird 👩‍👧 "quoted" <b>\ttab';
const AS_READ = 'Größe & Co? 50% = a+b #1\nsecond line\nthird 👩‍👧 "quoted" <b>\ttab';
const bodyOf = (href: string, mark: string) => decodeURIComponent(href.slice(href.indexOf(mark) + mark.length));

describe('a link to a clinic', () => {
  it('dials what is written, without its spaces', () => expect(callLink(NUMBER)).toBe('tel:+15125550100'));

  it('gives a text message both signs before its text, for Android and for iOS', () => {
    expect(smsLink(NUMBER, 'Hello & thanks')).toEqual({
      href: 'sms:+15125550100?&body=Hello%20%26%20thanks',
      isWhole: true,
    });
    // as each of them reads it: by the rules of addresses, and from the first "&body="
    const { href } = smsLink(NUMBER, HARD);
    expect(new URLSearchParams(href.slice(href.indexOf('?') + 1)).get('body')).toBe(AS_READ);
    expect(bodyOf(href, '&body=')).toBe(AS_READ);
  });

  it('ends the lines of an e-mail with CR LF, and lets no text add a recipient', () => {
    const { href } = mailLink(MAIL, 'A & B', 'one\ntwo&cc=x@evil.example\r\nbcc: y@evil.example');
    expect(href).toBe(
      'mailto:office@clinic.example?subject=A%20%26%20B&body=one%0D%0Atwo%26cc%3Dx%40evil.example%0D%0Abcc%3A%20y%40evil.example',
    );
    const { searchParams } = new URL(href);
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('writes a space as %20, which every program reads, and never as a plus', () => {
    for (const { href } of [smsLink(NUMBER, 'a b+c'), mailLink(MAIL, 'a b', 'a b+c'), whatsappLink(NUMBER, 'a b+c')]) {
      expect(href).toContain('a%20b%2Bc');
      expect(href).not.toMatch(/body=.*\+/);
    }
  });

  it('calls WhatsApp by digits alone', () => {
    expect(whatsappLink(NUMBER, 'Hi?')).toEqual({ href: 'https://wa.me/15125550100?text=Hi%3F', isWhole: true });
  });

  it.each([
    ['a text message', (text: string) => smsLink(NUMBER, text), 1000],
    [
      'an e-mail',
      (text: string) => mailLink(MAIL, 'S', text),
      1600 - 'mailto:office@clinic.example?subject=S&body='.length,
    ],
    ['WhatsApp', (text: string) => whatsappLink(NUMBER, text), 2000 - 'https://wa.me/15125550100?text='.length],
  ])('takes all of a text along or nothing: %s', (_, link, most) => {
    expect(link('x'.repeat(most))).toMatchObject({ isWhole: true });
    expect(bodyOf(link('x'.repeat(most)).href, '=').length).toBeGreaterThanOrEqual(most);
    const over = link('x'.repeat(most + 1));
    expect(over.isWhole).toBe(false);
    expect(over.href).not.toMatch(/body|text=/);
  });

  it('is the number alone where a text message would be too long', () => {
    expect(smsLink(NUMBER, 'x'.repeat(1001)).href).toBe('sms:+15125550100');
  });

  it('counts what an e-mail address really holds: in Hindi a letter takes nine', () => {
    expect(mailLink(MAIL, 'S', 'म'.repeat(170)).isWhole).toBe(true);
    expect(mailLink(MAIL, 'S', 'म'.repeat(180)).isWhole).toBe(false);
  });

  it('stays an address of its kind whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const links = [smsLink(NUMBER, text), mailLink(MAIL, text.slice(0, 20), text), whatsappLink(NUMBER, text)];
        expect(
          links.map(({ href }) =>
            /^(sms:\+15125550100|mailto:office@clinic\.example\?|https:\/\/wa\.me\/15125550100)/.test(href),
          ),
        ).toEqual([true, true, true]);
        for (const { href } of links) expect(href).toMatch(/^[\x21-\x7e]+$/);
        for (const { href } of links) expect(href).not.toMatch(/["<>\\^`{|}]/);
      }),
      { numRuns: 500 },
    );
  });

  it('survives half a character and what no message can hold', () => {
    expect(smsLink(NUMBER, 'a\ud83d b\u0000c\u0007').href).toBe('sms:+15125550100?&body=a%EF%BF%BD%20bc');
  });
});
