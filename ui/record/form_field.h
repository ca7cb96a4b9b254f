// SPDX-License-Identifier: GPL-3.0-or-later
// One column in a form: its name, its editor, and beneath what is to be said of the text.
#pragma once

#include "ui/drafts/draft.h"
#include "ui/input/cell_editor.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace grants::ui {

class FormField : public QWidget {
    Q_OBJECT
  public:
    FormField(const ColumnDescriptor& column, const EditorSources& sources, QWidget* parent);

    [[nodiscard]] CellEditor& editor() const { return *m_editor; }
    [[nodiscard]] std::string typed() const { return m_editor->typed().toStdString(); }
    void setTyped(const std::string& text);

    /// What stands beneath: the gravest of what is wrong, else what the text means.
    struct Remark {
        enum class Tone { Quiet, Warning, Fault } tone = Tone::Quiet;
        QString text;
    };
    void showRemark(const Remark& remark);
    /// What an empty text implies, greyed in its place.
    void showImplied(const std::string& implied);
    /// Both texts, with the choice between them.
    void showConflict(const std::string& stored);
    void hideConflict();

  Q_SIGNALS:
    void edited();
    /// Of a conflict: what is typed, or what is stored.
    void chosen(bool mine);

  private:
    [[nodiscard]] QWidget* makeLabel();
    [[nodiscard]] QWidget* makeConflict();

    ColumnDescriptor m_column;
    CellEditor* m_editor;
    QLabel* m_remark;
    QLabel* m_texts = nullptr;  // of a conflict
    QWidget* m_conflict;
};

}  // namespace grants::ui
