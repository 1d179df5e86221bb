import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Notification.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/notifications/styles.css';
import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useSpeech } from '../../i18n/speech';
import classes from './Announcements.module.css';

export default function Announcements() {
  const { words } = useSpeech();
  const theme = useMemo(() => {
    const closeButtonProps = { 'aria-label': words.notice.dismiss };
    return { components: { Notification: { defaultProps: { closeButtonProps } } } };
  }, [words]);
  return (
    <MantineThemeProvider theme={theme}>
      <Notifications className={classes.place} limit={1} containerWidth={420} />
    </MantineThemeProvider>
  );
}
