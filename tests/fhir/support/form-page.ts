import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { FORM_FILLER } from '../../../scripts/ensure-fhir.mjs';
import { startServer } from '../../../scripts/static-server.mjs';
import { openPhone } from '../../journeys/support/open-browser';
import type { Json } from '../../summary/fhir/checker';

/** A page with the form filler alone. It must say that it is UTF-8, or the filler's own FHIR part does not load. */
const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Form</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="lforms/webcomponent/styles.css"></head>
<body><div id="form"></div>
<script src="lforms/webcomponent/assets/lib/zone.min.js"></script>
<script src="lforms/webcomponent/lhc-forms.js"></script>
<script src="lforms/fhir/R4/lformsFHIR.min.js"></script></body></html>
`;

/** What of the form filler is called here. */
interface FormFiller {
  readonly FHIR?: unknown;
  readonly Util: {
    convertFHIRQuestionnaireToLForms(questionnaire: object, version: string): object;
    mergeFHIRDataIntoLForms(response: object, form: object, version: string): object;
    addFormToPage(form: object, place: string, options: object): Promise<void>;
    getFormFHIRData(kind: string, version: string): Json;
  };
}
declare global {
  interface Window {
    LForms: FormFiller;
  }
}

export interface FormPage {
  readonly page: Page;
  /** every error, of the page or told to its console */
  readonly errors: readonly string[];
  /** origins that were asked for anything, beside the page's own */
  readonly foreign: () => readonly string[];
  /** shows the form, with the answers of a response where one is given */
  show(questionnaire: object, response?: object): Promise<void>;
  /** the response as the form filler itself writes it */
  exported(): Promise<Json>;
  exportedQuestionnaire(): Promise<Json>;
  write(linkId: string, text: string): Promise<void>;
  /** taps an answer by its code */
  choose(linkId: string, code: string): Promise<void>;
  item(linkId: string): Locator;
  close(): Promise<void>;
}

export async function openFormPage(browser: Browser): Promise<FormPage> {
  writeFileSync(join(FORM_FILLER, 'page.html'), PAGE);
  const server = await startServer({ folder: FORM_FILLER });
  const phone = await openPhone(browser, { viewport: { width: 1000, height: 900 }, isMobile: false, hasTouch: false });
  const { page } = phone;
  const own = new URL(server.address).origin;
  const errors = phone.errors;
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${server.address}page.html`);
  await page.waitForFunction(() => window.LForms?.FHIR !== undefined);
  return {
    page,
    errors,
    foreign: () => phone.requests.map(({ origin }) => origin).filter((origin) => origin !== own && origin !== 'null'),
    show: (questionnaire, response) =>
      page.evaluate(
        async ([questions, answers]) => {
          const { Util } = window.LForms;
          const form = Util.convertFHIRQuestionnaireToLForms(questions, 'R4');
          await Util.addFormToPage(answers ? Util.mergeFHIRDataIntoLForms(answers, form, 'R4') : form, 'form', {});
        },
        [questionnaire, response] as const,
      ),
    exported: () => page.evaluate(() => window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')),
    exportedQuestionnaire: () => page.evaluate(() => window.LForms.Util.getFormFHIRData('Questionnaire', 'R4')),
    write: async (linkId, text) => {
      const field = page.locator(`input[id^="${linkId}/"]`);
      await field.fill(text);
      await field.press('Tab');
    },
    choose: (linkId, code) => page.locator(`[id^="${linkId}/"][id$="|${code}"]`).click(),
    item: (linkId) => page.locator(`[id^="item-${linkId}/"]`),
    close: async () => {
      await phone.close();
      await server.close();
    },
  };
}
