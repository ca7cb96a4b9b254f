// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a chapter of the manual in the program's own look. Goes back and forth; never online.
#pragma once

#include <QTextBrowser>

namespace grants::ui {

class ManualView : public QTextBrowser {
    Q_OBJECT
  public:
    explicit ManualView(QWidget* parent = nullptr);

    /// A chapter by its key, at a heading of it.
    void open(const QString& chapter, const QString& section = {});
    /// Key of the chapter in view.
    [[nodiscard]] QString chapter() const;
    /// Marks every place of the words.
    void mark(const QString& words);

  Q_SIGNALS:
    void chapterChanged();

  protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrive();
    void scrollToHeading(const QString& heading);

    QString m_dressed;  // the chapter that has our look
};

}  // namespace grants::ui
