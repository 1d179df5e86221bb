import { Component, type ReactNode } from 'react';
import { forgetFailures } from '../../data/lazyModule';

type Props = {
  children: ReactNode;
  /** Replaces the children after one of them has failed. */
  fallback: (error: Error, retry: () => void) => ReactNode;
  /** A changed value (an address, a view) retries the children. */
  resetKey?: unknown;
};

type State = { error: Error | null; resetKey: unknown };

/**
 * Contains a failure, so that the rest of the page goes on. Retries on request, when the network is back, and when `resetKey`
 * changes.
 */
export class Boundary extends Component<Props, State> {
  state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): Partial<State> | null {
    if (Object.is(resetKey, state.resetKey)) return null;
    if (state.error) forgetFailures();
    return { error: null, resetKey };
  }

  componentDidMount() {
    window.addEventListener('online', this.retry);
  }

  componentWillUnmount() {
    window.removeEventListener('online', this.retry);
  }

  retry = () => {
    if (!this.state.error) return;
    forgetFailures();
    this.setState({ error: null });
  };

  render() {
    const { error } = this.state;
    return error ? this.props.fallback(error, this.retry) : this.props.children;
  }
}
