// SPDX-License-Identifier: GPL-3.0-or-later
// The one way a column's text is typed, in a cell as in a form: completion, drop-downs, days,
// amounts. It shapes what is typed and never judges it; exchange/entry.h does.
#pragma once

#include "exchange/records/import_sheet.h"
#include "ui/base/cells_clipboard.h"
#include "ui/input/choices.h"
#include "ui/input/unit_finder.h"

#include <QLineEdit>
#include <QPointer>
#include <functional>
#include <memory>

namespace grants::ui {

class BackgroundTask;
class ChoiceList;

/// How the texts of a kind of column are typed.
struct EditorOptions {
    using Shape = std::function<QString(const QString&)>;

    Finder find{};         // what completes the text; nothing does when it is empty
    bool several = false;  // texts with ; between them
    bool closed = false;   // only choices will do; else the list says that other texts do, too
    bool listed = false;   // few: all of them can be shown before anything is typed
    bool day = false;      // has a calendar and knows today
    Shape shape{};         // what the text becomes when one goes on
    Shape plain{};         // the typed form of what is shown
    Shape meaning{};       // what the text stands for, in words
    std::optional<Denomination> denomination{};  // in which bare amounts are counted
    /// What cells pasted into the text become; their text when it is empty.
    std::function<QString(const CopiedCells&)> pasted{};
};

class CellEditor : public QLineEdit {
    Q_OBJECT
  public:
    explicit CellEditor(EditorOptions options, QWidget* parent = nullptr);
    ~CellEditor() override;

    /// For another snapshot; what is typed stays.
    void setOptions(EditorOptions options) { m_options = std::move(options); }
    /// As the record's entry reads it.
    [[nodiscard]] QString typed() const;
    /// Does not count as edited.
    void setTyped(const QString& text);
    /// One goes on: takes the marked choice and brings days and amounts into their form. A
    /// delegate calls it before typed().
    void settle();
    /// Units by name, an amount in 万元; empty when the text says it all.
    [[nodiscard]] QString meaning() const;
    /// While it is, Up, Down, Enter, Tab and Esc belong to the list.
    [[nodiscard]] bool isListShown() const;
    void hideList();
    /// All choices, or the calendar.
    void openList();

  Q_SIGNALS:
    /// By the person, not by setTyped().
    void edited();

  public Q_SLOTS:
    /// As QLineEdit does it, but amounts are copied with their denomination, and pasted amounts are
    /// brought into this one's.
    void copyCells();
    void cutCells();
    void pasteCells();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    struct Piece {
        qsizetype from, length;
        QString text;
    };
    [[nodiscard]] Piece piece() const;  // the text that is being completed
    [[nodiscard]] ChoiceList& list();
    [[nodiscard]] bool listKey(const QKeyEvent& event);
    [[nodiscard]] bool openingKey(const QKeyEvent& event);
    void addButton();
    void openCalendar();
    void search();
    void showChoices(Choices choices);
    void addOwnText(Choices& choices) const;
    void take(const Choice& choice);
    void typeIn(const QString& text);

    EditorOptions m_options;
    BackgroundTask* m_background;
    bool m_searching = false;  // the list does not yet answer what is typed
    QPointer<ChoiceList> m_list;
};

/// What editors draw on; lasts as long as a snapshot.
struct EditorSources {
    std::shared_ptr<const UnitFinder> units;
    Date asOf;                                       // its year is meant by a day without one
    Denomination denomination = Denomination::Yuan;  // in which bare amounts are typed
};

[[nodiscard]] EditorOptions editorOptionsOf(const ColumnDescriptor& column,
                                            const EditorSources& sources);
[[nodiscard]] CellEditor* makeCellEditor(const ColumnDescriptor& column,
                                         const EditorSources& sources, QWidget* parent = nullptr);

}  // namespace grants::ui
