import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show, VIEW } from './support/show';

const user = userEvent.setup();
const NEW = { screen: 'child', visit: { v: 1, date: '2026-11-22', answers: {} } } as const;
const goOn = () => user.click(screen.getByRole('button', { name: 'Continue' }));
const years = () => screen.getByRole('textbox', { name: 'Years' });
const months = () => screen.getByRole('textbox', { name: 'Months' });

describe('the age', () => {
  it('is given in years alone', async () => {
    const { send } = await show(NEW, { region: 'BR' });
    await user.type(years(), '3');
    await goOn();
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'GIVE_CHILD', child: { ageMonths: 36 } });
  });

  it('is given in months alone', async () => {
    const { send } = await show(NEW, { region: 'BR' });
    await user.type(months(), '14');
    await goOn();
    expect(send).toHaveBeenCalledWith({ type: 'GIVE_CHILD', child: { ageMonths: 14 } });
  });

  it('can be given in weeks under 6 months, and the weeks count', async () => {
    const { send } = await show(NEW, { region: 'BR' });
    expect(screen.queryByRole('textbox', { name: /weeks/ })).toBeNull();
    await user.type(months(), '3');
    await user.type(screen.getByRole('textbox', { name: /weeks/ }), '15');
    await goOn();
    expect(send).toHaveBeenCalledWith({ type: 'GIVE_CHILD', child: { ageMonths: 3, ageWeeks: 15 } });
  });

  it('is never an error where it lies outside the guide', async () => {
    const { send } = await show(NEW, { region: 'BR' });
    await user.type(years(), '14');
    await goOn();
    expect(send).toHaveBeenCalledWith({ type: 'GIVE_CHILD', child: { ageMonths: 168 } });
  });

  it('shows the sum for a child born early', async () => {
    await show(NEW, { region: 'BR' });
    await user.type(months(), '14');
    await user.selectOptions(screen.getByRole('combobox', { name: /born/ }), '33 weeks');
    expect(screen.getByText(/Born 7 weeks early, so we use/).closest('p')).toHaveTextContent(
      'Born 7 weeks early, so we use 12 months and not 14.',
    );
  });

  it('asks for the weeks at birth only under 29 months', async () => {
    await show(NEW);
    await user.type(months(), '29');
    expect(screen.queryByRole('combobox', { name: /born/ })).toBeNull();
  });

  it('reads digits of other scripts', async () => {
    const { send } = await show(NEW, { region: 'BR' });
    await user.type(years(), '٤');
    await goOn();
    expect(send).toHaveBeenCalledWith({ type: 'GIVE_CHILD', child: { ageMonths: 48 } });
  });

  it('is filled in again when the parent comes back', async () => {
    await show({ screen: 'child', visit: { ...VIEW.visit, ageMonths: 27, weeksEarly: 5 } });
    expect(years()).toHaveValue('2');
    expect(months()).toHaveValue('3');
    expect(screen.getByRole('combobox', { name: /born/ })).toHaveDisplayValue('35 weeks');
  });
});

describe('bad input', () => {
  it.each([
    ['', '', 'Write your child’s age in years, in months, or both.'],
    ['two', '', 'Write the years as a whole number, like 2.'],
    ['1.5', '', 'Write the years as a whole number, like 2.'],
    ['', 'x', 'Write the months as a whole number, like 3.'],
    ['1', '14', 'Write 0 to 11 months beside the years. For 14 months write 1 year and 2 months.'],
  ])('years “%s” and months “%s” get one clear sentence', async (inYears, inMonths, sentence) => {
    const { send } = await show(NEW);
    if (inYears) await user.type(years(), inYears);
    if (inMonths) await user.type(months(), inMonths);
    await goOn();
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('button', { name: sentence })).toBeVisible();
    expect(years()).toHaveValue(inYears);
    expect(months()).toHaveValue(inMonths);
    expect(document.title).toMatch(/^Error: /);
  });

  it('weeks that no baby under 6 months has', async () => {
    const { send } = await show(NEW);
    await user.type(months(), '2');
    await user.type(screen.getByRole('textbox', { name: /weeks/ }), '30');
    await goOn();
    expect(send).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: /weeks as a whole number/ }));
    expect(screen.getByRole('textbox', { name: /weeks/ })).toHaveFocus();
  });
});

describe('the country', () => {
  it('is guessed from the device, and said to be a guess', async () => {
    const { send } = await show(NEW, { region: 'GB' });
    expect(screen.getByRole('combobox', { name: 'Country' })).toHaveDisplayValue('United Kingdom');
    expect(screen.getByText(/Guessed from this device/)).toBeVisible();
    await user.type(years(), '3');
    await goOn();
    expect(send).toHaveBeenCalledWith({ type: 'GIVE_CHILD', child: { ageMonths: 36, country: 'GB' } });
  });

  it('stays open where the device’s country is not on the list', async () => {
    await show(NEW, { region: 'BR' });
    expect(screen.getByRole('combobox', { name: 'Country' })).toHaveDisplayValue('Another, or not said');
    expect(screen.queryByText(/Guessed/)).toBeNull();
  });

  it('says what it is for, as no other field does', async () => {
    await show(NEW, { region: 'GB' });
    expect(screen.getByRole('combobox', { name: 'Country' })).toHaveAttribute('autocomplete', 'country');
    expect(years()).toHaveAttribute('autocomplete', 'off');
  });
});
