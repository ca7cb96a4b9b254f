<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>output</name>
    <message>
        <source>无法写入“{0}”：磁盘空间不足，请清理磁盘或换一个位置保存</source>
        <translation>“{0}” could not be written: the disk is full. Free some space or save elsewhere.</translation>
    </message>
    <message>
        <source>无法写入“{0}”：没有写入权限，请换一个有权限的文件夹保存</source>
        <translation>“{0}” could not be written: no permission. Save to a folder where you may write.</translation>
    </message>
    <message>
        <source>无法写入“{0}”：文件夹不存在，请先建立文件夹或换一个位置保存</source>
        <translation>“{0}” could not be written: the folder does not exist. Make it first or save elsewhere.</translation>
    </message>
    <message>
        <source>无法写入“{0}”：已有同名的文件夹，请换一个文件名</source>
        <translation>“{0}” could not be written: a folder has this name. Choose another file name.</translation>
    </message>
    <message>
        <source>无法写入“{0}”：写入时出错，请换一个位置再试</source>
        <translation>“{0}” could not be written: an error occurred. Try another location.</translation>
    </message>
    <message>
        <source>“{0}”没有写全，未予保存，原有文件没有改动；多半是临时文件夹已满，请清理磁盘后再保存</source>
        <translation>“{0}” was not written completely and has not been saved; what was there before is unchanged. Probably the temporary folder is full: free some space and save again.</translation>
    </message>
    <message>
        <source>“{0}”已经有了，而它不是 Excel 工作簿，没有覆盖；请换一个文件名</source>
        <translation>“{0}” exists and is no Excel workbook, so it was not overwritten; choose another name</translation>
    </message>
    <message>
        <source>“{0}”已经有了，而它不是 CSV 文本，没有覆盖；请换一个文件名</source>
        <translation>“{0}” exists and is no CSV text, so it was not overwritten; choose another name</translation>
    </message>
    <message>
        <source>“{0}”已经有了，而它不是 PDF，没有覆盖；请换一个文件名</source>
        <translation>“{0}” exists and is no PDF, so it was not overwritten; choose another name</translation>
    </message>
    <message>
        <source>“{0}”是基金文件或别的数据库，没有覆盖；请换一个文件名</source>
        <translation>“{0}” is a fund file or another database and was not overwritten; choose another name</translation>
    </message>
    <message>
        <source>“{0}”正在使用，没有覆盖；请换一个文件名</source>
        <translation>“{0}” is in use and was not overwritten; choose another name</translation>
    </message>
    <message>
        <source>无法写入“{0}”：文件名太长，请换一个短些的文件名</source>
        <translation>“{0}” could not be written: the name is too long. Choose a shorter one.</translation>
    </message>
</context>
</TS>
