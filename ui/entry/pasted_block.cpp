// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/pasted_block.h"

#include <algorithm>

namespace grants::ui {

namespace {

constexpr std::size_t kLinesAbove = 8;  // titles and the like above a heading

/// Reads cells off a text, one after another.
class BlockReader {
  public:
    explicit BlockReader(const QString& text) : m_text(text) {}

    Block read() {
        while (m_at < m_text.size()) readLine();
        return std::move(m_block);
    }

  private:
    void readLine() {
        auto& line = m_block.emplace_back();
        do line.push_back(readCell().trimmed());
        while (take(u'\t'));
        take(u'\n');
    }
    QString readCell() {
        if (const auto quoted = readQuoted()) return *quoted;
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\t' && m_text[m_at] != u'\n') ++m_at;
        return m_text.mid(from, m_at - from);
    }
    /// Only a quote that closes before a tab or a line's end makes a quoted cell, and only around
    /// what a spreadsheet would quote.
    std::optional<QString> readQuoted() {
        if (m_at >= m_text.size() || m_text[m_at] != u'"') return std::nullopt;
        QString cell;
        bool needsQuotes = false;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const bool quote = m_text[at] == u'"';
            const QChar next = at + 1 < m_text.size() ? m_text[at + 1] : QChar(u'\n');
            if (quote && next != u'"') {
                if (next != u'\t' && next != u'\n') return std::nullopt;
                if (!needsQuotes && !cell.isEmpty()) return std::nullopt;
                m_at = at + 1;
                return cell;
            }
            if (quote) ++at;
            cell += m_text[at];
            needsQuotes = needsQuotes || QStringLiteral("\t\n\",").contains(m_text[at]);
        }
        return std::nullopt;
    }
    bool take(QChar c) {
        if (m_at >= m_text.size() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    Block m_block;
};

QString heading(QString text) {
    text.remove(u'*');
    text.replace(u'（', u'(').replace(u'）', u')');
    return text.simplified();
}

std::ptrdiff_t filledIn(const std::vector<QString>& line) {
    return std::count_if(line.begin(), line.end(),
                         [](const QString& cell) { return !cell.isEmpty(); });
}

BlockColumns columnsNamed(const std::vector<QString>& line, const std::vector<QStringList>& names) {
    BlockColumns columns;
    for (const QString& cell : line) {
        const auto named = [&](const QStringList& each) {
            return std::any_of(each.begin(), each.end(), [&](const QString& name) {
                return !name.isEmpty() && heading(name) == heading(cell);
            });
        };
        const auto found = std::find_if(names.begin(), names.end(), named);
        columns.push_back(found == names.end() ? -1 : static_cast<int>(found - names.begin()));
    }
    return columns;
}

}  // namespace

Block blockOf(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return BlockReader(text).read();
}

std::optional<BlockHeading> headingOf(const Block& block, const std::vector<QStringList>& names) {
    for (std::size_t line = 0; line < std::min(block.size(), kLinesAbove + 1); ++line) {
        BlockColumns columns = columnsNamed(block[line], names);
        const auto filled = filledIn(block[line]);
        const auto known =
            std::count_if(columns.begin(), columns.end(), [](int at) { return at >= 0; });
        const bool alone = line + 1 == block.size() && known < filled;
        if (known > 0 && known * 2 >= filled && !alone)
            return BlockHeading{line, std::move(columns)};
        if (filled > 1) return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace grants::ui
