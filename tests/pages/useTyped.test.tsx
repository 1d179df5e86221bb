import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useTyped } from '../../src/pages/briefing/editing/useTyped';

/** A field whose texts come back from the briefing only when the test says so. */
function Field({ value, onWrite }: { value: string; onWrite: (text: string) => void }) {
  const { field, put } = useTyped(value, onWrite);
  return (
    <>
      <input aria-label="text" {...field} />
      <button type="button" onClick={() => put(`${field.value}!`)}>
        put
      </button>
    </>
  );
}

async function fieldOf() {
  const written: string[] = [];
  const at = (value: string) => <Field value={value} onWrite={(text) => written.push(text)} />;
  const { getByRole, rerender } = await render(at(''));
  return {
    written,
    input: getByRole('textbox'),
    button: getByRole('button'),
    comeBack: (value: string) => rerender(at(value)),
  };
}

test('texts that come back late change nothing that was written after them', async () => {
  const { written, input, comeBack } = await fieldOf();
  await userEvent.type(input, 'a');
  await userEvent.tab();
  await userEvent.type(input, 'b');
  await userEvent.tab();
  expect(written).toEqual(['a', 'ab']);
  await comeBack('a');
  await expect.element(input).toHaveValue('ab');
  await comeBack('ab');
  await expect.element(input).toHaveValue('ab');
  await comeBack('from elsewhere');
  await expect.element(input).toHaveValue('from elsewhere');
});

test('a text that is put stands at once, and what is typed next follows it', async () => {
  const { written, input, button, comeBack } = await fieldOf();
  await userEvent.type(input, 'a');
  await userEvent.tab();
  await userEvent.click(button);
  await expect.element(input).toHaveValue('a!');
  await userEvent.type(input, '{End}b');
  await comeBack('a');
  await comeBack('a!');
  await expect.element(input).toHaveValue('a!b');
  await userEvent.tab();
  expect(written).toEqual(['a', 'a!b']);
});
