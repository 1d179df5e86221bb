import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Notification.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

export default function Announcements() {
  return <Notifications position="bottom-right" limit={4} />;
}
