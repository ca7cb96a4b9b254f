// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/line_change.h"

namespace grants::ui {

namespace {

using Kind = LineChange::Kind;

/// What a line shows: a record by its id, or by its row where rows have none.
std::pair<TableLine::Kind, std::int64_t> identity(const Lines& lines, int line) {
    const TableLine what = lines.at(line);
    const std::int64_t id =
        what.kind == TableLine::Kind::Row ? lines.arrangement()->rows->id(what.number) : 0;
    return {what.kind, id != 0 ? id : static_cast<std::int64_t>(what.number)};
}

/// Two lists of lines but for what they begin and end with in common.
class Difference {
  public:
    Difference(const Lines& before, const Lines& after)
        : m_before(before), m_after(after), m_end(before.count()), m_newEnd(after.count()) {
        while (m_first < m_end && m_first < m_newEnd && same(m_first, m_first)) ++m_first;
        while (m_end > m_first && m_newEnd > m_first && same(m_end - 1, m_newEnd - 1)) {
            --m_end;
            --m_newEnd;
        }
    }

    [[nodiscard]] LineChange change() const {
        const int gone = m_end - m_first, come = m_newEnd - m_first;
        if (gone == 0 && come == 0) return {Kind::None};
        if (gone == 0) return besideSteady({Kind::Inserted, m_first, come});
        if (come == 0) return besideSteady({Kind::Removed, m_first, gone});
        if (gone != come) return {};
        if (isShifted(m_first + 1, m_first)) return {Kind::Moved, m_first, 1, m_end};
        if (isShifted(m_first, m_first + 1)) return {Kind::Moved, m_end - 1, 1, m_first};
        return {};
    }

  private:
    [[nodiscard]] bool same(int line, int newLine) const {
        return identity(m_before, line) == identity(m_after, newLine);
    }
    /// Whether all lines but one stand as before, from `line` on, now from `newLine` on.
    [[nodiscard]] bool isShifted(int line, int newLine) const {
        const int count = m_end - m_first - 1;
        for (int at = 0; at < count; ++at)
            if (!same(line + at, newLine + at)) return false;
        const bool down = line > newLine;
        return down ? same(m_first, m_newEnd - 1) : same(m_end - 1, m_first);
    }
    /// Models promise that the neighbours of what comes and goes stay as they are meanwhile.
    [[nodiscard]] LineChange besideSteady(LineChange change) const {
        return isSteady(m_first - 1, m_first - 1) && isSteady(m_end, m_newEnd) ? change
                                                                               : LineChange();
    }
    [[nodiscard]] bool isSteady(int line, int newLine) const {
        if (line < 0 || line >= m_before.count()) return true;
        return m_before.at(line).kind == TableLine::Kind::Row &&
               compare(m_before.value(line, 0), m_after.value(newLine, 0)) == 0;
    }

    const Lines& m_before;
    const Lines& m_after;
    int m_first = 0;
    int m_end, m_newEnd;
};

}  // namespace

LineChange changeOf(const Lines& before, const Lines& after) {
    return Difference(before, after).change();
}

}  // namespace grants::ui
