import * as React from 'react';
import { asFailure } from './useLoad';
import { FailureMessage } from './FailureMessage';
import type { Failure } from '../domain/failure';

export interface ErrorBoundaryProps {
  /** What is inside, as a noun phrase: “the directory”. */
  readonly what: string;
}

interface ErrorBoundaryState {
  readonly failure?: Failure;
}

/** Keeps a fault of one feature from taking the others with it. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, ErrorBoundaryState> {
  public override state: ErrorBoundaryState = {};

  public static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: asFailure(error) };
  }

  public override render(): React.ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return <FailureMessage failure={failure} what={this.props.what} onRetry={() => this.setState({ failure: undefined })} />;
  }
}
