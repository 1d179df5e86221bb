import { Button } from '@mantine/core';
import '@mantine/core/styles/Button.css';
import { Component, type ReactNode } from 'react';
import { Note } from '../figures/Gate';
import { useWords } from '../i18n/words';

/** The last net: a fault in the program becomes a calm page instead of a white one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  render() {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { words } = useWords();
  return (
    <main style={{ padding: 32 }}>
      <Note title={words.app.crashed} text={words.app.crashedWayOut}>
        <Button onClick={() => window.location.reload()}>{words.app.reload}</Button>
      </Note>
    </main>
  );
}
