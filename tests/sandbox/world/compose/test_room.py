"""Messages of the room itself."""

import itertools

from tests.sandbox.world.compose.messages import MakeWorld, messages
from webcastle.protocol import schema


def test_viewer_counts_are_plausible(make_world: MakeWorld) -> None:
    """Positive, moving, with three ranked gifters; the visitors' total never falls."""
    seqs = [
        schema.WebcastRoomUserSeqMessage.FromString(built.payload)
        for built in messages(make_world(), "demo_chat")
        if built.method == "WebcastRoomUserSeqMessage"
    ]
    assert len({seq.total for seq in seqs}) > 20
    assert all(seq.total > 0 and [rank.rank for rank in seq.ranks] == [1, 2, 3] for seq in seqs)
    visitors = [seq.total_user for seq in seqs]
    assert visitors == sorted(visitors)


def test_captions_grow_to_a_definite_sentence(make_world: MakeWorld) -> None:
    """Each piece of a sentence begins with the one before; the definite form is the longest."""
    captions = [
        schema.WebcastCaptionMessage.FromString(built.payload)
        for built in messages(make_world(), "demo_chat", 300_000)
        if built.method == "WebcastCaptionMessage"
    ]
    sentences: dict[int, list[schema.WebcastCaptionMessage]] = {}
    for caption in captions:
        sentences.setdefault(caption.sentence_id, []).append(caption)
    assert len(sentences) > 20
    for pieces in sentences.values():
        spoken = [piece.content[0].content for piece in pieces]
        assert all(later.startswith(sooner) for sooner, later in itertools.pairwise(spoken))
        assert [piece.definite for piece in pieces] == sorted(piece.definite for piece in pieces)


def test_a_broadcast_begins_with_a_welcome_and_ends_with_control_3(make_world: MakeWorld) -> None:
    """As the first and the last message of a room that is over."""
    sent = messages(make_world(), "demo_ended", 0)
    assert sent[0].method == "WebcastRoomMessage"
    assert schema.WebcastControlMessage.FromString(sent[-1].payload).action == 3
