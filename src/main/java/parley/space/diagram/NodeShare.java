package parley.space.diagram;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What one of {@link Analyses} may hold; of one thread. */
public final class NodeShare implements AutoCloseable {
  /** The part of all nodes that is no large share. */
  private static final int PART = 4;

  private static final long WAIT_MILLIS = 20;

  private final Semaphore room;
  private boolean large;

  NodeShare(Semaphore room) {
    this.room = room;
  }

  Semaphore room() {
    return room;
  }

  /**
   * {@return whether it may hold so many nodes; of large shares, after waiting a moment for room}
   */
  boolean grants(int nodes, int nodesMax) {
    large = large || nodes > nodesMax / PART && isFree();
    return large || nodes <= nodesMax / PART;
  }

  private boolean isFree() {
    try {
      return room.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Leaves the room to others. */
  @Override
  public void close() {
    if (large) {
      room.release();
      large = false;
    }
  }
}
