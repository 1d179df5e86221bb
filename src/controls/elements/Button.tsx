import type { ComponentProps } from 'react';
import classes from './Button.module.css';

/**
 * `primary`: what a page is for, once in a group; `dashed`: adds something; `quiet`: without a frame until the pointer comes;
 * `link`: within a text; `bare`: without a look of its own, for names and heads that can be pressed.
 */
export type ButtonLook = 'plain' | 'primary' | 'dashed' | 'quiet' | 'link' | 'bare';

/** `icon`: a sign without words, as wide as high. */
export type ButtonForm = { look?: ButtonLook; small?: boolean; icon?: boolean };

type Props = ComponentProps<'button'> & ButtonForm;

/** Every button of the site. */
export function Button({ look, small, icon, className, ...rest }: Props) {
  return <button type="button" className={buttonClass({ look, small, icon }, className)} {...rest} />;
}

/** The classes of a button, for links that look like one. */
export function buttonClass(form: { [part in keyof ButtonForm]: ButtonForm[part] | undefined }, own?: string): string {
  const { look = 'plain', small = false, icon = false } = form;
  return [classes.button, classes[look], small && classes.small, icon && classes.icon, own].filter(Boolean).join(' ');
}
