// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { useActivity } from './use-activity.ts';

it.each(['keydown', 'pointerdown', 'wheel', 'input'])(
  'a person who gives a %s is at work',
  (sign) => {
    const onUsed = vi.fn();
    const Page = () => {
      useActivity(onUsed);
      return null;
    };
    act(() => render(<Page />, document.body));
    document.dispatchEvent(new Event(sign));
    document.dispatchEvent(new Event(sign));
    expect(onUsed).toHaveBeenCalledTimes(1);
    act(() => render(null, document.body));
  },
);
