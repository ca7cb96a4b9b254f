// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a window that are the program's own, not the data's, and their language.
#pragma once

#include "domain/plan/plan_reader.h"
#include "exchange/sheets/import_sheets.h"
#include "ui/desk/session.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

namespace grants::ui {

inline bool hasChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// The texts a widget owes to the program, not to the data it shows.
inline QStringList ownTexts(const QWidget& widget) {
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(),
                      widget.windowTitle()};
    if (auto* label = qobject_cast<const QLabel*>(&widget)) texts << label->text();
    if (auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts << button->text();
    if (auto* field = qobject_cast<const QLineEdit*>(&widget); field && field->text().isEmpty())
        texts << field->placeholderText();
    if (auto* group = qobject_cast<const QGroupBox*>(&widget)) texts << group->title();
    if (auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab) texts << tabs->tabText(tab);
    if (auto* table = qobject_cast<const QTableView*>(&widget); table && table->model())
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts << table->model()->headerData(column, Qt::Horizontal).toString();
    for (const QAction* action : widget.actions()) texts << action->text() << action->toolTip();
    return texts;
}

/// Sheets and columns of the import workbook are called so in any language.
inline bool isOfWorkbook(const QString& text) {
    for (const SheetDescriptor& sheet : sheetDescriptors()) {
        if (fromUtf8(sheet.name) == text) return true;
        for (const ColumnDescriptor& column : sheet.columns)
            if (fromUtf8(column.header) == text) return true;
    }
    return false;
}

/// The plan explains its targets in its own words, whole sentences.
inline bool isOfPlan(const QString& text) {
    static const QString kPlan = fromUtf8(builtInPlanJson());
    return text.trimmed().size() > 12 && kPlan.contains(text.trimmed());
}

/// Unit names and the policy's clause numbers are data in any language.
inline QString withoutData(QString text, const Session& session) {
    static const QRegularExpression kClause(
        QStringLiteral("[一二三四五]\\([一二三四五]\\)\\d*|(?<=clause )[一二三四五]"));
    static const QRegularExpression kQuoted(QStringLiteral("“[^”]*”"));
    text.remove(kClause).remove(kQuoted);
    if (isOfWorkbook(text) || isOfPlan(text)) return {};
    if (session.isOpen())
        for (const Organisation& unit : session.year()->registry.units())
            text.remove(QString::fromStdString(unit.name));
    return text;
}

inline QStringList chineseIn(const QWidget& window, const Session& session) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        for (const QString& text : ownTexts(*widget))
            // The language menu names each language in itself; the sample's file has a Chinese
            // name. Most texts have no Chinese, and taking the data out of one is slow.
            if (hasChinese(text) && hasChinese(withoutData(text, session)) &&
                !text.startsWith(QStringLiteral("中文")) && !text.contains(QLatin1String(".zlzh")))
                found << widget->objectName() + QStringLiteral(": ") + text;
    return found;
}

/// Words of Qt's own dialogs that nobody translated.
inline QStringList englishIn(const QWidget& window) {
    static const QRegularExpression kWords(QStringLiteral("^&?[A-Z][a-z]+( [a-z]+)*[.…]*$"));
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        for (const QString& text : ownTexts(*widget))
            if (kWords.match(text).hasMatch() && text != QLatin1String("English"))
                found << widget->objectName() + QStringLiteral(": ") + text;
    return found;
}

}  // namespace grants::ui
