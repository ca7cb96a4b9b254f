// SPDX-License-Identifier: GPL-3.0-or-later
// All that is being typed of the open fund file, saved as it is typed: it is there again after a
// crash. The file is the owner's alone, in the program's data folder.
#pragma once

#include "ui/drafts/draft_sheet.h"

#include <QJsonObject>
#include <QTimer>
#include <map>
#include <memory>

namespace grants::ui {

class Drafts : public QObject {
    Q_OBJECT
  public:
    explicit Drafts(Session& session);
    ~Drafts() override;

    [[nodiscard]] Session& session() const { return m_session; }
    /// What is typed of this import sheet; stays where it is as long as this object.
    DraftSheet& sheet(const QString& name);
    /// Saves at once what is not saved yet. False when it cannot be saved, which the person is
    /// told.
    bool flush();
    /// Where the drafts of a fund file lie, or of one person who works on it.
    [[nodiscard]] static QString fileOf(const QString& fund, std::int64_t person = 0);

  Q_SIGNALS:
    /// Another fund file's drafts are here, or none; before any page hears of that file.
    void loaded();

  private:
    struct Writer;
    [[nodiscard]] QString ownFile() const;
    void follow();
    [[nodiscard]] bool mayShowMore() const;
    void load();
    void takeFrom(const QString& file);
    void inherit();
    void save();
    void noteSaved(bool saved);
    [[nodiscard]] QByteArray written() const;

    Session& m_session;
    std::map<QString, std::unique_ptr<DraftSheet>> m_sheets;
    QTimer m_timer;
    QString m_file;
    QJsonObject m_unshown;  // what lies there of sheets that he may not type by, by their names
    std::shared_ptr<Writer> m_writer;
    bool m_loading = false;
    bool m_saved = true;  // the last attempt went well
};

}  // namespace grants::ui
