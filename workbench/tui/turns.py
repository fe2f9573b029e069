"""Keys take turns: one is dealt with to the end before the next is looked at.

Textual hands every key to the focused widget's own queue and goes on to the next key, so what is typed right after Enter
has opened the editor, or after Ctrl+S has gone to the next cell, would still go to the widget that had the focus
before, and be lost.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.message_pump import MessagePump

from workbench.tui.textual_compat import CyrillicKeys

LAPS = 2
"""A turn's marker follows the key up to the application, and then the messages that the key's action has posted."""

PATIENCE = 0.1
"""Seconds between two looks at whether a turn's marker was lost with a dialog that was closed."""

LOOKS = 50
"""How many looks a marker gets that is not lost but slow; then the next key is taken all the same."""


class KeysInTurn(CyrillicKeys):
    """An application that loses no key, however fast they come."""

    @dataclass
    class Settled(Message):
        """The marker that follows a key through the queues of the focused widget and those above it."""

        turn: int
        lap: int

    _turn = 0
    _is_settling = False

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[events.Key] = deque()
        self._followed: MessagePump = self

    @property
    def is_settled(self) -> bool:
        """Whether every key so far has been dealt with to the end."""
        return not self._is_settling and not self._waiting

    async def on_event(self, event: events.Event) -> None:
        """Deal with a key when it is its turn, with everything else at once."""
        if not isinstance(event, events.Key) or event.is_forwarded:
            await super().on_event(event)
        elif self._is_settling:
            self._waiting.append(event)
        else:
            await self._take(event)

    async def _take(self, event: events.Key) -> None:
        self._turn += 1
        self._is_settling = True
        target = self._key_target()
        turn = self._turn
        self._look_again(turn, LOOKS)
        await super().on_event(event)
        self._follow(target, 1)

    def _key_target(self) -> MessagePump:
        return self.focused or (self.screen if self.screen_stack else self)

    def _follow(self, target: MessagePump, lap: int) -> None:
        self._followed = target
        if target is self or not target.post_message(self.Settled(self._turn, lap)):
            self.call_later(self._next)

    async def on_keys_in_turn_settled(self, message: Settled) -> None:
        """The key, or what it set off, has been dealt with."""
        message.stop()
        if message.turn != self._turn:
            return
        if message.lap < LAPS:
            self._follow(self._key_target(), message.lap + 1)
        else:
            await self._next()

    async def _next(self) -> None:
        self._is_settling = False
        if self._waiting:
            await self._take(self._waiting.popleft())

    def _look_again(self, turn: int, looks: int) -> None:
        asyncio.get_running_loop().call_later(PATIENCE, self.call_later, self._give_up, turn, looks)

    async def _give_up(self, turn: int, looks: int) -> None:
        if not self._is_settling or turn != self._turn:
            return
        followed = self._followed
        if looks > 1 and followed.is_running and followed.is_attached:
            self._look_again(turn, looks - 1)  # the machine is slow; the marker is still on its way
        else:
            await self._next()
