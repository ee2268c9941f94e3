package app.zapis.memory;

import app.zapis.slot.SlotBoardContract;

import java.time.InstantSource;

class InMemorySlotBoardTest extends SlotBoardContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
