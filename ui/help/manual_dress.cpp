// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_dress.h"

#include "ui/base/theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace grants::ui {

namespace {

struct HeadingLook {
    TypeSize size;
    int above, below;
};
/// By level, from 1.
constexpr HeadingLook kHeadings[] = {{TypeSize::Title, 0, space::kMedium},
                                     {TypeSize::Heading, space::kHuge, space::kSmall},
                                     {TypeSize::Body, space::kLarge, space::kTiny}};

void dressHeading(QTextCursor& cursor, int level, const Theme& theme) {
    const HeadingLook& look = kHeadings[std::min(level, 3) - 1];
    QTextBlockFormat block;
    block.setTopMargin(look.above);
    block.setBottomMargin(look.below);
    cursor.mergeBlockFormat(block);
    QTextCharFormat letters;  // set, not merged: what Markdown adjusts would outweigh the size
    letters.setFont(typeFace(look.size, true));
    letters.setForeground(theme.text);
    cursor.setCharFormat(letters);
}

void dressParagraph(QTextCursor& cursor, const Theme& theme) {
    QTextBlockFormat block = cursor.blockFormat();
    const bool hint = block.intProperty(QTextFormat::BlockQuoteLevel) > 0;
    const bool inTable = cursor.currentTable() != nullptr;
    const bool picture = cursor.block().text().contains(QChar::ObjectReplacementCharacter);
    block.setLineHeight(picture ? 100 : 125, QTextBlockFormat::ProportionalHeight);
    block.setTopMargin(hint ? space::kTiny : 0);
    block.setBottomMargin(inTable || cursor.currentList() != nullptr ? 2 : space::kSmall);
    if (hint) {
        block.setLeftMargin(space::kMedium);
        block.setBackground(theme.accentSoft);
    }
    cursor.mergeBlockFormat(block);
}

void dressWords(QTextDocument& document, const QTextBlock& block, const Theme& theme) {
    struct Piece {
        int from, to;
        QTextCharFormat format;
    };
    std::vector<Piece> pieces;  // changed afterwards: the walk does not survive changes
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        QTextCharFormat format;
        if (fragment.charFormat().isAnchor()) format.setForeground(theme.accent);
        if (fragment.charFormat().fontFixedPitch()) {
            format.setBackground(theme.sunken);
            format.setFontFamilies(typeFace(TypeSize::Body).families());
        }
        if (format.propertyCount() > 0) {
            pieces.push_back(
                {fragment.position(), fragment.position() + fragment.length(), format});
        }
    }
    for (const Piece& piece : pieces) {
        QTextCursor cursor(&document);
        cursor.setPosition(piece.from);
        cursor.setPosition(piece.to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(piece.format);
    }
}

void dressTable(QTextTable& table, const Theme& theme) {
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderBrush(theme.line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(space::kTiny + 1);
    format.setCellSpacing(0);
    format.setTopMargin(space::kTiny);
    format.setBottomMargin(space::kMedium);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCellFormat head = table.cellAt(0, column).format().toTableCellFormat();
        head.setBackground(theme.sunken);
        head.setFontWeight(QFont::DemiBold);
        table.cellAt(0, column).setFormat(head);
    }
}

}  // namespace

void dressManual(QTextDocument& document, const Theme& theme) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        const int level = block.blockFormat().headingLevel();
        if (level > 0) {
            dressHeading(cursor, level, theme);
        } else {
            dressParagraph(cursor, theme);
        }
        dressWords(document, block, theme);
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) dressTable(*table, theme);
}

}  // namespace grants::ui
