// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/packed_rows.h"

namespace grants {
namespace {

constexpr std::size_t kBlock = std::size_t{1} << 20;

/// Seven bits a byte, the least first; the high bit says that more follow.
void putLength(std::string& bytes, std::size_t length) {
    for (; length >= 0x80; length >>= 7) bytes += static_cast<char>(0x80 | (length & 0x7f));
    bytes += static_cast<char>(length);
}

/// Reads cells one after the other.
class Cells {
  public:
    Cells(const std::string& bytes, std::size_t offset) : m_bytes(bytes), m_at(offset) {}

    Cell next() {
        const std::size_t length = start();
        Cell cell{m_kind, m_bytes.substr(m_at, length)};
        m_at += length;
        return cell;
    }
    void skip() { m_at += start(); }

  private:
    /// To the first byte of the text; returns its length.
    std::size_t start() {
        m_kind = static_cast<Cell::Kind>(m_bytes[m_at++]);
        std::size_t length = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            length |= static_cast<std::size_t>(byte & 0x7fu) << shift;
            if ((byte & 0x80u) == 0) return length;
        }
    }

    const std::string& m_bytes;
    std::size_t m_at;
    Cell::Kind m_kind = Cell::Kind::Blank;
};

}  // namespace

void PackedRows::add(const SheetRow& row) {
    if (m_blocks.empty() || m_blocks.back().size() >= kBlock) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(kBlock + kBlock / 16);
    }
    std::string& block = m_blocks.back();
    std::size_t count = row.cells.size();
    while (count > 0 && row.cells[count - 1].kind == Cell::Kind::Blank) --count;
    m_places.push_back({static_cast<std::uint32_t>(m_blocks.size() - 1),
                        static_cast<std::uint32_t>(block.size()), row.number,
                        static_cast<std::uint32_t>(count)});
    for (std::size_t at = 0; at < count; ++at) {
        const Cell& cell = row.cells[at];
        block += static_cast<char>(cell.kind);
        putLength(block, cell.text.size());
        block += cell.text;
    }
}

SheetRow PackedRows::at(std::size_t row) const {
    const Place& place = m_places[row];
    Cells cells(m_blocks[place.block], place.offset);
    SheetRow whole{place.number, {}};
    whole.cells.reserve(place.cells);
    for (std::uint32_t at = 0; at < place.cells; ++at) whole.cells.push_back(cells.next());
    return whole;
}

Cell PackedRows::cell(std::size_t row, std::size_t at) const {
    const Place& place = m_places[row];
    if (at >= place.cells) return {};
    Cells cells(m_blocks[place.block], place.offset);
    for (std::size_t before = 0; before < at; ++before) cells.skip();
    return cells.next();
}

}  // namespace grants
