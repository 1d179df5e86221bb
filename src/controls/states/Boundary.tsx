import { Component, type ReactNode } from 'react';
import { forgetFailures } from '../../data/lazyModule';

type Props = {
  children: ReactNode;
  /** What stands in the place of the children once one of them has failed. */
  fallback: (error: Error, retry: () => void) => ReactNode;
  /** Another value than before is another try: an address, a view. */
  resetKey?: unknown;
};

type State = { error: Error | null; resetKey: unknown };

/**
 * Keeps a failure in its place: what stands around it goes on. Tried again on request, when the network is back, and when
 * `resetKey` changes.
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
